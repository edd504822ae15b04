#!/usr/bin/env node
import { ensureInstalled, runTool } from './pinned-node.js';

ensureInstalled();
const [tool = '', ...words] = process.argv.slice(2);
runTool(tool, words);
