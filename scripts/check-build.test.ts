import { expect, it } from 'vitest';
import { waysOut } from './check-build.mjs';

it.each([
  ['a.js', 'x=()=>fetch("/a")'],
  ['a.js', 'await globalThis.fetch(u)'],
  ['a.js', 'new XMLHttpRequest'],
  ['a.js', 'new WebSocket(u)'],
  ['a.js', 'navigator.sendBeacon(u)'],
  ['a.js', 'import("https://cdn.example/x.js")'],
  ['a.js', 'eval("1")'],
  ['a.js', 'e.innerHTML=text'],
  ['a.html', '<script src="https://cdn.example/x.js"></script>'],
  ['a.html', '<img src=//pixel.example/p.gif>'],
  ['a.html', '<script>alert(1)</script>'],
  ['a.css', 'a{background:url(https://x.example/p.png)}'],
  ['a.css', '@import "//x.example/a.css";'],
])('finds a way out in %s: %s', (name, text) => {
  expect(waysOut(name, text)).toHaveLength(1);
});

it.each([
  ['a.js', 'const link="https://www.legifrance.gouv.fr/";open(link)'],
  ['a.js', 'prefetch(x);e.innerHTML==y;a.fetch(y);import("./chunk.js")'],
  ['a.html', '<script type="module" src="/chunks/a.js"></script><a href="https://x.fr">x</a>'],
  ['a.css', 'a{background:url(/icon/16.png)}'],
])('lets pass %s: %s', (name, text) => {
  expect(waysOut(name, text)).toEqual([]);
});
