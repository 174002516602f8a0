/**
 * How Node runs the process that reads files. Its young objects get little room: V8 would let them have a hundred megabytes
 * before it looks, which makes a list no quicker to read.
 */
export const READER_FLAGS: readonly string[] = ['--max-old-space-size=384', '--max-semi-space-size=4'];
