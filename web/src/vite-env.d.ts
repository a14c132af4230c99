/// <reference types="vite/client" />

declare module "virtual:design-system.css";
