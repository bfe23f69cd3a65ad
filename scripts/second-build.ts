/** Builds a release a second time in its own process and prints its checksums (R1). Reads its order from the input; it refuses to write a file. */
import { text } from 'node:stream/consumers';
import { rebuilt } from '../src/release/rebuilt.ts';
import { scanFiles } from '../src/release/scan/scan.ts';

process.stdout.write(await rebuilt(await text(process.stdin), scanFiles));
