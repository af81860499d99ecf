// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/same_call.h"

#include <algorithm>
#include <chrono>

namespace priyom::touches {

namespace {

Period heard(const Touch& touch)
{
    const auto seconds = touch.waitSeconds.value_or(0) + touch.talkSeconds.value_or(0);
    return {touch.at, touch.at + std::chrono::seconds(seconds)};
}

Milliseconds distance(const Touch& noted, const Touch& reported)
{
    return std::chrono::abs(noted.at - reported.at);
}

bool isSameSide(const Touch& noted, const Touch& reported)
{
    if (!noted.phone.isEmpty())
        return noted.phone == reported.phone;
    return noted.client.isValid() && noted.client == reported.client;
}

} // namespace

bool isSameCall(const Touch& noted, const Touch& reported)
{
    const bool isNote = noted.kind == TouchKind::Call && noted.origin.isEmpty() && !noted.bot;
    if (!isNote || reported.kind != TouchKind::Call || noted.direction != reported.direction ||
        !isSameSide(noted, reported))
        return false;
    if (noted.answered.value_or(false) !=
        reported.answered.value_or(false)) // one that failed, and the next that did not
        return false;
    return distance(noted, reported) <= kNoteIsNear || heard(noted).overlaps(heard(reported));
}

const Touch* noteOf(const std::vector<Touch>& notes, const Touch& reported)
{
    const Touch* nearest = nullptr;
    for (const Touch& note : notes)
        if (isSameCall(note, reported) && (!nearest || distance(note, reported) < distance(*nearest, reported)))
            nearest = &note;
    return nearest;
}

Touch joined(Touch noted, const Touch& reported)
{
    noted.origin = reported.origin;
    noted.phone = reported.phone;
    noted.waitSeconds = reported.waitSeconds;
    if (reported.talkSeconds)
        noted.talkSeconds = reported.talkSeconds;
    if (reported.rating)
        noted.rating = reported.rating;
    return noted;
}

} // namespace priyom::touches
