// What XML 1.0 has no place for, and halves of surrogate pairs.
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const lineEnds = /[\t\n\r\u0085\u2028\u2029]+/g;

/** A name or purpose as one line that any bank's file can hold; whole characters stay what they are. */
export const oneLine = (value: string): string => value.replace(impossible, '\ufffd').replace(lineEnds, ' ');
