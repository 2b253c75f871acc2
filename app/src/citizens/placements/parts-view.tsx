import type { Child } from 'hono/jsx'
import { longDate, shortDate, type Tongue } from '@lydhoer/words'
import { OwnWords } from '../matter/own-words.tsx'
import { ownMessages } from './own-messages.ts'
import type { PackageCourse, Stretch } from './package-course.ts'
import type { Placement, Step } from './placements.ts'
import { abouts, voices, type About, type Said } from './voices.ts'
import { voiceCalled, workerCalled, type Looking, type Whole } from './whole.ts'

/** Where it is, who to go to there, a good day and when it stops. */
export function WhatItIs({ looking, placement }: { looking: Looking; placement: Placement }) {
  const words = ownMessages[looking.language]
  const { kind, goTo, goodDay, stopWhen, fromWish } = placement
  return (
    <>
      <p>
        {words.kinds[kind]}. {goTo && words.goTo(goTo)}
      </p>
      {fromWish && (
        <p>
          {words.fromWish[fromWish]} <span class="small">{words.countedWithOthers}</span>
        </p>
      )}
      {goodDay && (
        <p>
          {words.goodDay} <bdi class="words">{goodDay}</bdi>
        </p>
      )}
      {stopWhen && (
        <p>
          {words.stopWhen} <bdi class="words">{stopWhen}</bdi>
        </p>
      )}
    </>
  )
}

/** From when to when, and how it stands: one line under the title. */
export function standsNow(looking: Looking, { state, fromOn, toOn }: Placement): string {
  const words = ownMessages[looking.language]
  return [
    words.state[state],
    fromOn && words.from(longDate(looking.language, fromOn)),
    toOn && words.until(longDate(looking.language, toOn)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What each said, side by side where several speak of the same. */
export function Voices({
  looking,
  said,
  toSay,
  acts,
}: {
  looking: Looking
  said: readonly Said[]
  /** Where something more is said of it. */
  toSay: (about: About) => Child
  /** What the visitor can do with one. */
  acts: (one: Said) => Child
}) {
  const words = ownMessages[looking.language]
  return (
    <>
      {abouts.map((about) => (
        <section class="part" id={about}>
          <h2>{words.about[about]}</h2>
          <div class={about === 'start' ? 'voices' : undefined}>
            {said
              .filter((one) => one.about === about)
              .sort((a, b) => (about === 'start' ? voices.indexOf(a.voice) - voices.indexOf(b.voice) : 0))
              .map((one) => (
                <div class="said-by" data-saved>
                  <h3>
                    {voiceCalled(looking, one)}{' '}
                    <span class="small">{shortDate(looking.language, one.saidOn)}</span>
                  </h3>
                  <OwnWords
                    of={one.voice === 'citizen' ? 'citizen' : one.voice === 'worker' ? 'worker' : 'system'}
                  >
                    {one.words}
                  </OwnWords>
                  {acts(one)}
                </div>
              ))}
          </div>
          {toSay(about)}
        </section>
      ))}
    </>
  )
}

/** What became of it, the first first: nothing of it is taken out. */
export function Steps({ looking, steps }: { looking: Looking; steps: readonly Step[] }) {
  const words = ownMessages[looking.language]
  if (steps.length === 0) return null
  return (
    <section class="part">
      <h2>{words.stepsTitle}</h2>
      <ul class="list">
        {steps.map((step) => (
          <li>
            <p class="title">
              {words.steps[step.kind]}{' '}
              <span class="small">
                {longDate(looking.language, step.onDay)}, {workerCalled(looking, step.writtenBy)}
              </span>
            </p>
            {step.became && (
              <p>
                {words.endings[step.became]}{' '}
                {step.isCounted && <span class="small">{words.countedWithOthers}</span>}
              </p>
            )}
            {step.words && <p class="words">{step.words}</p>}
            {step.steps && (
              <p>
                {words.first} <bdi class="words">{step.steps}</bdi>
              </p>
            )}
            {step.toOn && (
              <p class="small">
                {(step.kind === 'notYet' ? words.lookAgain : words.until)(
                  longDate(looking.language, step.toOn),
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What it is to lead to, and the stretches on the way. */
export function Course({
  looking,
  course,
  acts = () => null,
}: {
  looking: Looking
  course: PackageCourse
  acts?: (one: Stretch) => Child
}) {
  const { language } = looking
  const words = ownMessages[language]
  return (
    <section class="part" id="maal">
      <h2>{words.courseTitle}</h2>
      <p>
        <strong>{words.leadsTo[course.leadsTo]}.</strong> <bdi class="words">{course.words}</bdi>{' '}
        {words.promisedBy(course.promisedBy)}
      </p>
      {course.stretches.length > 0 && (
        <ul class="list">
          {course.stretches.map((one) => (
            <li>
              <p class="title">
                {words.stretch(shortDate(language, one.fromOn), longDate(language, one.toOn))}
              </p>
              <p class="words">{one.what}</p>
              <p>
                {words.mustBe} <bdi class="words">{one.mustBe}</bdi>
              </p>
              <p>{words.pays(one.pays)}</p>
              {one.review && (
                <p>
                  <strong>{words.held[one.review.held ? 'yes' : 'no']}</strong>{' '}
                  <bdi class="words">{one.review.words}</bdi>{' '}
                  <span class="small">{words.reviewed(longDate(language, one.review.on))}</span>
                </p>
              )}
              {acts(one)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What is asked for outside the usual because of the placement. */
export function AskedBecause({
  language,
  asked,
  at,
}: {
  language: Tongue
  asked: Whole['asked']
  at: string
}) {
  if (asked.length === 0) return null
  return (
    <p>
      {ownMessages[language].isAsked}{' '}
      {asked.map(({ id, what }, nth) => (
        <>
          {nth > 0 && ', '}
          <a href={`${at}#${id}`}>{what}</a>
        </>
      ))}
    </p>
  )
}
