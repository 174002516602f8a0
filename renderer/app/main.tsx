import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { app } from '#shared/text/vi/app';
import { announceStyleNonce } from './style-nonce';

announceStyleNonce();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <h1>{app.name}</h1>
    </StrictMode>,
  );
}
