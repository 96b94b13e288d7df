import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';

interface FenceProps {
  children: ReactNode;
}

interface FenceState {
  broken: boolean;
}

/** Keeps a fault inside one part of the page. Only a class can catch what its children throw. */
export class Fence extends Component<FenceProps, FenceState> {
  override state: FenceState = { broken: false };

  static getDerivedStateFromError(): FenceState {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Translation>
        {t => (
          <div className="failure" role="alert">
            <strong>{t('fault.crashTitle')}</strong>
            <p>{t('fault.crash')}</p>
            <button type="button" onClick={() => this.setState({ broken: false })}>
              {t('fault.retry')}
            </button>
          </div>
        )}
      </Translation>
    );
  }
}
