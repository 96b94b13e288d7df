/** Where the publisher's settings stand: beside the page, so that every page of a site has the same. */
export const CONFIG_FILE = './config.json';
