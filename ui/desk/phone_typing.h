// SPDX-License-Identifier: GPL-3.0-or-later
// A phone takes its shape while it is typed: «89123» becomes «+7 912 3». Names and foreign numbers are left alone.
#pragma once

#include "core/base/phone.h"

namespace priyom::kit {
class Field;
}

namespace priyom::desk {

// Whether the text is a phone so far (digits and their ornaments, at least one digit).
[[nodiscard]] bool looksLikePhone(const QString& text);
// As far as it is typed: «+7 912 305-44».
[[nodiscard]] QString phoneWhileTyped(const QString& text);
// Keeps the field so and the cursor behind the same digit.
void formatWhileTyped(kit::Field& field);

// What to say about a phone: «номер верный», «В телефоне 7 цифр вместо 11»; empty where there is nothing to say.
struct PhoneVerdict
{
    bool valid = false;
    QString text;
};
[[nodiscard]] PhoneVerdict verdictOn(const QString& text);

} // namespace priyom::desk
