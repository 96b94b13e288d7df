import { useTranslation } from 'react-i18next';
import { contactAddress } from '../../domain/config/contact.ts';
import type { Feature } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { placeLink } from './place-link.ts';

/** Where the publisher answers questions about the place. */
export function Contact({ feature }: { feature: Feature }) {
  const { t } = useTranslation();
  const { nameOf, say } = useNames();
  const contact = useAtlasState(state => state.config.contact);
  const embedded = useAtlasState(state => state.embedded);
  if (!contact) return null;
  const { id } = feature;
  const href = contactAddress(contact.href, {
    id,
    name: nameOf(feature),
    link: placeLink(id, { embedded }),
  });
  // A mail opens no page.
  const target = href.startsWith('mailto:') ? undefined : '_blank';
  return (
    <a className="contact" href={href} target={target} rel="noopener">
      {contact.label ? say(contact.label) : t('panel.contact')}
    </a>
  );
}
