// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/consent.h"

namespace priyom::clients {

QLatin1String consentKindKey(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::PersonalData:
        return QLatin1String("personal_data");
    case ConsentKind::Reminders:
        return QLatin1String("reminders");
    case ConsentKind::Advertising:
        return QLatin1String("advertising");
    case ConsentKind::Photos:
        break;
    }
    return QLatin1String("photos");
}

std::optional<ConsentKind> consentKindFromKey(const QString& key)
{
    for (const ConsentKind kind : kAllConsentKinds)
        if (key == consentKindKey(kind))
            return kind;
    return std::nullopt;
}

QLatin1String consentFormKey(ConsentForm form)
{
    switch (form) {
    case ConsentForm::Paper:
        return QLatin1String("paper");
    case ConsentForm::Message:
        return QLatin1String("message");
    case ConsentForm::Spoken:
        break;
    }
    return QLatin1String("spoken");
}

std::optional<ConsentForm> consentFormFromKey(const QString& key)
{
    for (const ConsentForm form : {ConsentForm::Paper, ConsentForm::Message, ConsentForm::Spoken})
        if (key == consentFormKey(form))
            return form;
    return std::nullopt;
}

} // namespace priyom::clients
