// SPDX-License-Identifier: GPL-3.0-or-later
// A phone as people write it and as it is compared, read as of the shop's country (phone_home.h). That of a shop in Kazakhstan
// is Russia: region RU reads Kazakh numbers too, while region KZ would turn 79131234567 into +7 7913... Parse success is
// not validity: raw text is kept with a flag.
#pragma once

#include <QString>

namespace priyom {

struct Phone
{
    QString number; // E.164 where valid, else the raw text without blanks, brackets and hyphens
    QString raw;    // as written
    bool valid = false;

    [[nodiscard]] bool isEmpty() const { return number.isEmpty(); }
    friend bool operator==(const Phone&, const Phone&) = default;
};

[[nodiscard]] Phone parsePhone(const QString& raw);

// "+7 912 305-44-18"; a foreign or partial number is grouped as far as it is known.
[[nodiscard]] QString formatPhone(const QString& number);

} // namespace priyom
