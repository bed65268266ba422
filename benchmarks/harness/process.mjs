// What the kernel tells of a process.
import fs from 'node:fs';

// Gives the highest resident memory since the process started, in bytes.
export function peakMemory(pid) {
  const found = /^VmHWM:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found[1]) * 1024;
}

// Gives the processor time that a process has used, in ms; the kernel counts in steps of 10.
export function processorTime(pid) {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export const now = () => Number(process.hrtime.bigint()) / 1e6;
