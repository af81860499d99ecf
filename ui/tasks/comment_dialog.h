// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be known about a visit, in a line; emptied, there is nothing to know any more.
#pragma once

#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"

namespace priyom::tasksui {

class CommentDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `about`: when and for what it is; `comment`: what stands there.
    CommentDialog(const theme::Theme& theme, const QString& clientName, const QString& about, const QString& comment, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const QString& comment);

private:
    void submit();

    QString m_stood;
    kit::Field* m_comment;
};

} // namespace priyom::tasksui
