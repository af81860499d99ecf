// SPDX-License-Identifier: GPL-3.0-or-later
// Who may stand at the desk: one tile a person, chosen by arrows, Alt and a digit, or the mouse. One stop for Tab.
#pragma once

#include "core/staff/sign_in_service.h"
#include "ui/kit/follow_theme.h"

#include <map>
#include <vector>

namespace priyom::signin {

class PeopleTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTiles(const kit::Theme& theme, QWidget* parent = nullptr);

    // Who was chosen stays so; else it is the first.
    void setFaces(std::vector<staff::Face> faces);
    // «смена открыта в 8:52», behind the names of those who are at work.
    void setMarks(std::map<PersonId, QString> marks);
    // Who is called so, from the first letters of one of the names on; false where nobody is.
    bool chooseNamed(const QString& letters);
    [[nodiscard]] const staff::Face* current() const;
    [[nodiscard]] size_t count() const { return m_faces.size(); }
    void choose(PersonId person);
    // The place counted from one; false where there is none.
    bool chooseAt(int place);
    void step(int places);
    [[nodiscard]] QRect currentPlace() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF place(int index) const;
    void paintTile(QPainter& painter, int index) const;
    void take(int index);
    void describe();
    void paintMark(QPainter& painter, QRectF& text, const QString& mark) const;

    const kit::Theme& m_theme;
    std::vector<staff::Face> m_faces;
    std::map<PersonId, QString> m_marks;
    int m_current = -1;
};

} // namespace priyom::signin
