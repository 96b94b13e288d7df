import { useState } from 'react';
import type { Config } from '../../domain/config/model.ts';
import { useNames } from '../hooks/names.ts';
import '../styles/logo.css';

/** The publisher's logo, before the title. One that does not load leaves nothing behind. */
export default function Logo({ logo }: { logo: NonNullable<Config['logo']> }) {
  const { say } = useNames();
  const [failed, setFailed] = useState(false);
  if (failed) return null;
  const { src, alt, href } = logo;
  const picture = <img src={src} alt={say(alt)} onError={() => setFailed(true)} />;
  return href ? (
    <a className="logo" href={href} target="_blank" rel="noreferrer">
      {picture}
    </a>
  ) : (
    <span className="logo">{picture}</span>
  );
}
