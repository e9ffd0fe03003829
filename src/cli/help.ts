export const HELP = `Usage:
  policy-lens annotate FILE… [--format table|json] [--encoding auto|utf-8|gb18030]
  policy-lens annotate --input jsonl [--format table|json]
  policy-lens figures FILE… [--format table|json] [--encoding auto|utf-8|gb18030]
  policy-lens outline FILE… [--encoding auto|utf-8|gb18030]

Marks figures, slogans and entities in Chinese policy documents, and outlines
their articles. Everything happens on this machine.

Commands:
  annotate    print the annotations of each FILE (- is standard input)
  figures     print the figures of each FILE as rows: what is measured, result
              or target, period, value, what each is paired with
  outline     print articles and sections of each FILE as a tree

Options:
  --format    table: columns for people (default); json: one object a line
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
