// @ts-check
// How much a check asks of a thumb: taps, swipes and words, counted on the shipped product with real touches on a small
// phone. A swipe moves the page by no more than the screen; a row is tapped only once it is in view.

import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { site, test } from './harness.mjs';
import { CALM, PHONE, touch } from './visit.mjs';
