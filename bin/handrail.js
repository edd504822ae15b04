#!/usr/bin/env node
import { ensureInstalled, runPinned } from './pinned-node.js';

ensureInstalled();
runPinned('src/main.ts', process.argv.slice(2));
