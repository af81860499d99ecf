// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for a lead or a task from now on, by a digit, the queue by the last of them; who has no digit
// is reached by arrows.
#pragma once

#include "ui/desk/desk_lists.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/option_list.h"

namespace priyom::desk {

class PersonDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    PersonDialog(const theme::Theme& theme, const DeskLists& lists, const QString& title, const QString& about,
                 PersonId present, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const QString& name); // empty: the queue

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStringList m_names;
    kit::OptionList* m_persons;
};

} // namespace priyom::desk
