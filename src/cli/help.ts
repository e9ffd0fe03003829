export const HELP = `Usage:
  policy-lens annotate FILE… [--format table|json] [--doubtful]
                             [--encoding auto|utf-8|gb18030]
  policy-lens annotate --input jsonl [--format table|json] [--doubtful]
  policy-lens figures FILE… [--format table|csv|json] [--all] [--bom]
                            [--encoding auto|utf-8|gb18030] [--no-progress]
  policy-lens figures --input jsonl [--format table|csv|json] [--all] [--bom]
  policy-lens outline FILE… [--encoding auto|utf-8|gb18030]

Marks figures, slogans and entities in Chinese policy documents, and outlines
their articles. Everything happens on this machine.

Commands:
  annotate    print the annotations of each FILE (- is standard input)
  figures     print the figures of each FILE as rows: section, what is measured,
              value, unit, change, basis, result or target, period, words
  outline     print articles and sections of each FILE as a tree

A FILE may be a pattern (reports/**/*.txt).

Options:
  --format    table: columns for people (default); json: one object a line;
              csv (figures only): one table of all FILEs, with all columns;
              no cell is one that a spreadsheet would run as a formula
  --doubtful  annotate: names that their rules are not sure of too, each with
              its confidence (json) or a ? behind its kind (table)
  --all       figures: dates, firsts (首家) and names of lists (500强) too
  --bom       figures: begin CSV with a byte-order mark, by which Excel
              knows UTF-8
  --progress, --no-progress
              figures: tell on standard error which input is being read
              (default: where that is a terminal)
  --input     text: FILEs (default); jsonl: lines {"id": …, "text": …} from
              standard input, each answered by one object with the same id
  --encoding  auto: byte-order mark, else UTF-8, else GB18030 (default)
  -h, --help      print this help
  -V, --version   print the version

In JSON, start and end count UTF-16 code units of the decoded text, without
byte-order mark and with line ends as they are; end is exclusive.

Exit codes: 0 all was read; 1 some input could not be read (named on standard
error, the rest is answered); 2 the command line is wrong; 70 policy-lens
itself failed.
`;
