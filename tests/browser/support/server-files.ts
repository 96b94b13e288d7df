/** The files that servers are started with; the atlas's part of them is included from the build's own. */
import { join, resolve } from 'node:path';
import { HEADER_FILES, headersFolder } from '../../../build/headers/files.ts';

interface Place {
  /** Folder for what the server itself writes. */
  place: string;
  /** The built site, and the path at which it stands. */
  folder: string;
  path: string;
  port: number;
}

const headerFile = (folder: string, name: keyof typeof HEADER_FILES) =>
  join(headersFolder(folder), HEADER_FILES[name]);

export const nginxConfiguration = ({ place, folder, path, port }: Place) => `
daemon off;
master_process off;
pid ${place}/pid;
error_log ${place}/log warn;
events {}
http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map(name => `${name}_temp_path ${place}/${name};`)
      .join('\n    ')}
    include ${headerFile(folder, 'maps')};
    server {
        listen 127.0.0.1:${port};
        location ${path} {
            alias ${resolve(folder)}/;
            include ${headerFile(folder, 'location')};
        }
    }
}
`;

export const caddyConfiguration = ({ place, folder, path, port }: Place) => `
{
    admin off
    auto_https off
    log {
        output file ${place}/log
    }
}
import ${headerFile(folder, 'caddy')}
http://127.0.0.1:${port} {
    handle_path ${path}* {
        root * ${resolve(folder)}
        import atlas
    }
}
`;
