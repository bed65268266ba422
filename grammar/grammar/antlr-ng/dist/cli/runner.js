#!/usr/bin/env node
import { Tool } from "../src/Tool.js";
Tool.main(process.argv.slice(2));
