// SPDX-License-Identifier: GPL-3.0-or-later
// «Точно?», for the two things that are asked before: deleting, and closing a month. Everything else is done at once and
// taken back.
#pragma once

#include "ui/kit/dialog_frame.h"

namespace priyom::desk {

struct Question
{
    QString title;   // action and object
    QString warning; // what goes along, and how it is taken back
    QString button;
};

class ConfirmDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    ConfirmDialog(const theme::Theme& theme, const Question& question, QWidget* parent = nullptr);

    // It could not be done; the dialog stays, and Esc is all that is left.
    void showProblem(const QString& sentence) override;

Q_SIGNALS:
    void confirmed();

private:
    kit::KeycapButton* m_keep;
    kit::KeycapButton* m_do;
};

} // namespace priyom::desk
