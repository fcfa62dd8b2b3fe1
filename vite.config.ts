import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What every way of running the app shares; src/site/bundle.ts and src/site/dev-server.ts add the rest. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { target: 'es2022' },
  worker: { format: 'es' },
});
