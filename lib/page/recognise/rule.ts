import type { PageKind, SiteKind } from '../types';
import type { Address } from './address';

/** One kind of page of one kind of site. The first rule of a site that fits an address names its page. */
export interface PageRule {
  /** A sentence: « isServicePublicFiche ». Its real addresses are under this name in the `.examples.ts` file. */
  id: string;
  site: SiteKind;
  page: PageKind;
  when(address: Address): boolean;
  fiche?(address: Address): string | null;
  /** What such a page always is: about permits, about something else, or untold by its address. */
  permit?: boolean | null;
}

/** Whether the path, in plain words joined by « / », fits. */
export function path(pattern: RegExp): (address: Address) => boolean {
  return (address) => pattern.test(address.words.join('/'));
}

export const always = () => true;
export const isFrontDoor = (address: Address) => address.segments.length === 0;

/** A file and not a page: by its ending, or by the paths under which the State's sites keep files. */
export const isFile = (address: Address) =>
  /\.(pdf|docx?|odt|ods|xlsx?|zip)$/i.test(address.segments.at(-1) ?? '') ||
  path(/^(content\/download|(ire)?contenu\/telechargement|img\/pdf)\//)(address);

/** The last part of a path is a page of questions and answers, or the section around it is. */
export const isQuestions = (address: Address) =>
  address.words.slice(-3).some((part) => QUESTIONS.test(part));
const QUESTIONS =
  /foire aux questions|\bfaq\b|questions? (reponses|(les )?(plus )?frequentes)|^questions? \w* ?(les )?plus /;
