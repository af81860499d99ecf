// SPDX-License-Identifier: GPL-3.0-or-later
// The two small forms of a card: what the client said about a consent, and the client's own name, phone, handle, birthday and
// note.
#pragma once

#include "core/clients/client_service.h"
#include "ui/desk/typed_birthday.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/option_list.h"

namespace priyom::clientsui {

class ConsentDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `textVersion`: the wording that was last agreed to, which is most likely meant again.
    ConsentDialog(const theme::Theme& theme, const clients::Client& client, clients::ConsentKind kind, const QString& textVersion,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::clients::ConsentDraft& draft);

private:
    void submit();

    ClientId m_client;
    clients::ConsentKind m_kind;
    kit::OptionList* m_word;
    kit::Field* m_version;
};

class EditDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    EditDialog(const theme::Theme& theme, const clients::Client& client, QDate today, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::clients::ClientEdit& edit); // only what was changed

private:
    void submit();
    [[nodiscard]] QString birthdayProblem(desk::NoBirthday problem) const;

    clients::Client m_client;
    QDate m_today;
    kit::Field* m_name;
    kit::Field* m_phone;
    kit::Field* m_handle;
    kit::Field* m_birthday;
    kit::Field* m_note;
};

} // namespace priyom::clientsui
