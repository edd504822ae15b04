#!/usr/bin/env node
import { ensureInstalled, runPinned } from './pinned-node.js';

ensureInstalled();
runPinned('tests/support/run-tests.ts', process.argv.slice(2));
