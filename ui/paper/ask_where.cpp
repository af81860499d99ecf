// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ask_where.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace priyom::paper {

namespace {

class AskWhere
{
    Q_DECLARE_TR_FUNCTIONS(AskWhere)

public:
    static QString title() { return tr("Куда сохранить"); }
};

} // namespace

void askWhere(QWidget* parent, const QString& name, const QString& ending, std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(parent, AskWhere::title(), {}, QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name + QLatin1Char('.') + ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace priyom::paper
