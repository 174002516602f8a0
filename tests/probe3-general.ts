import { foundedApp } from '#tests/builders/council-app';
