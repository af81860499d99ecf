// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code, shown this once: it goes only when the owner has said that it is written down, or an Enter too many,
// typed while the password was being kept, would lose it.
#pragma once

#include "ui/kit/inputs.h"
#include "ui/kit/label.h"
#include "ui/paper/recovery_paper.h"

namespace priyom::signin {

class CodeSheet final : public QWidget
{
    Q_OBJECT

public:
    CodeSheet(const kit::Theme& theme, const QString& code, paper::PrintCode print = &paper::printRecoveryPaper, QWidget* parent = nullptr);

Q_SIGNALS:
    void written(); // down, says the owner

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    kit::CheckBox* m_isWritten;
    kit::Label* m_asked; // what Enter still needs
};

} // namespace priyom::signin
