// SPDX-License-Identifier: GPL-3.0-or-later
// «Другой сотрудник»: where many work here one is found by a few letters of the name, among those the tiles show too far down.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/field.h"

namespace priyom::signin {

class OtherPerson final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherPerson(const kit::Theme& theme, QWidget* parent = nullptr);

    // The field in place of the button, and the focus in it.
    void ask();
    // Nobody is called so: the letters are marked.
    void setFound(bool found);

Q_SIGNALS:
    void typed(const QString& letters);
    void taken(); // who was found is meant

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    kit::KeycapButton* m_open;
    kit::Field* m_name;
    bool m_isUnknown = false;
};

} // namespace priyom::signin
