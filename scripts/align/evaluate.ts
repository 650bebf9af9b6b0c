/**
 * Compares ways of aligning lines, leaving each source out in turn (development only).
 * Usage: node evaluate.js CORPUS.tsv OWN-LINES.tsv [--errors | --tables]. Prints Markdown.
 * `--tables`: the grammar's tables only, without training anything (the learned methods take minutes).
 */
import { readFileSync } from 'node:fs';
import { alignLine } from '../../lib/page/align/index.ts';
import { type Learner, linear, nearest } from './linear.ts';
import { f1, judge, type Labelled, readCorpus, type Score } from './score.ts';

const [corpusFile = '', ownFile = '', flag] = process.argv.slice(2);
const corpus = readCorpus(readFileSync(corpusFile, 'utf8'));
const own: Labelled[] = readFileSync(ownFile, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((row) => {
    const [line = '', label = ''] = row.split('\t');
    return { source: 'own', category: 'own', line, label };
  });

const empty = (): Score => ({ lines: 0, exact: 0, tp: 0, fp: 0, fn: 0 });
const add = (sum: Score, j: ReturnType<typeof judge>): void => {
  sum.lines++;
  sum.exact += j.exact ? 1 : 0;
  sum.tp += j.tp;
  sum.fp += j.fp;
  sum.fn += j.fn;
};
const row = (name: string, s: Score): string =>
  `| ${name} | ${s.lines} | ${((100 * s.exact) / s.lines).toFixed(1)} | ${f1(s).toFixed(1)} |`;

const sources = [...new Set(corpus.map((l) => l.source))];
const methods: Record<string, (train: readonly Labelled[]) => Learner> = {
  'nearest labelled line': (train) => nearest(train),
  'nearest, with our own lines too': (train) => nearest([...train, ...own]),
  'linear model': (train) => linear(train),
  'linear model, with our own lines too': (train) => linear([...train, ...own]),
  grammar: () => ({ size: 0, align: alignLine }),
  'grammar, then linear model where it finds nothing': (train) => {
    const model = linear([...train, ...own], { threshold: 0.7 });
    return {
      size: model.size,
      align: (line) => {
        const ids: string[] = alignLine(line);
        return ids.length > 0 ? ids : model.align(line);
      },
    };
  },
};

console.log('| method | lines | exact % | F1 |\n| --- | --- | --- | --- |');
for (const [name, make] of Object.entries(methods)) {
  if (flag === '--tables' && name !== 'grammar') continue;
  const sum = empty();
  let size = 0;
  for (let fold = 0; fold < 11; fold++) {
    const out = new Set(sources.filter((_, i) => i % 11 === fold));
    const learner = make(corpus.filter((l) => !out.has(l.source)));
    size = Math.max(size, learner.size);
    for (const l of corpus) if (out.has(l.source)) add(sum, judge(learner.align(l.line), l.label));
  }
  console.log(row(`${name}${size > 0 ? ` (${size} weights)` : ''}`, sum));
}

console.log('\n| category | lines | exact % | F1 |\n| --- | --- | --- | --- |');
for (const key of [...new Set(corpus.map((l) => l.category))].sort()) {
  const sum = empty();
  for (const l of corpus) if (l.category === key) add(sum, judge(alignLine(l.line), l.label));
  console.log(row(key, sum));
}
console.log('\n| source | lines | exact % | F1 |\n| --- | --- | --- | --- |');
for (const source of sources) {
  const sum = empty();
  for (const l of corpus) if (l.source === source) add(sum, judge(alignLine(l.line), l.label));
  console.log(row(source.replace(/^https?:\/\//, '').slice(0, 60), sum));
}
if (flag === '--errors') {
  console.log('\n## Errors\n');
  for (const l of corpus) {
    const answer = alignLine(l.line);
    if (!judge(answer, l.label).exact)
      console.log(
        `- ${l.category}: answered \`${answer.join('+') || 'none'}\`, label \`${l.label}\` (${l.line.slice(0, 60)}…)`,
      );
  }
}
