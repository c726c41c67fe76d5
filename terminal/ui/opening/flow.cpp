// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/flow.h"

#include "terminal/ui/counter_window.h"
#include "terminal/ui/opening/door_flow.h"
#include "terminal/ui/opening/screen.h"
#include "terminal/ui/scan/scan_desk.h"

#include <QFileDialog>

namespace guichet::ui {

OpeningFlow::OpeningFlow(CounterWindow &window, ScanDesk &scans, desk::StaffDoor &door, desk::Pictures &pictures, Steps steps)
    : QObject(&window)
    , m_window(window)
    , m_pictures(pictures)
    , m_steps(std::move(steps))
    , m_screen(new OpeningScreen(window.look(), &window))
    , m_door(new DoorFlow(door, m_screen->panel(), window.language(), [this](desk::Unlocked unlocked) { opened(std::move(unlocked)); }))
{
    window.add(m_screen);
    connect(m_screen, &OpeningScreen::confirmed, this, [this] { m_steps.enter(); });
    connect(m_screen, &OpeningScreen::backWanted, this, &OpeningFlow::goBack);
    connect(m_screen, &OpeningScreen::quitWanted, &window, &CounterWindow::close);
    connect(m_screen, &OpeningScreen::pictureWanted, this, &OpeningFlow::askPicture);
    connect(&m_screen->panel(), &PinPanel::stepChanged, m_screen, &OpeningScreen::keysChanged);
    connect(&scans, &ScanDesk::pictureGiven, this, &OpeningFlow::readPicture);
    scans.offerTo(this, [this](const Scan &scan) { return takeScan(scan.text); });
}

void OpeningFlow::start()
{
    m_window.setStatus(tr("Ouverture du guichet"), {});
    m_door->ask(tr("Présentez votre badge"), tr("au lecteur, pour ouvrir le guichet"));
    m_window.go(m_screen);
}

// Until the counter is open nothing else is asked.
bool OpeningFlow::takeScan(const QByteArray &text)
{
    if (m_window.current() != m_screen)
        return false;
    if (!m_screen->showsChecks())
        m_door->scan(text);
    return true;
}

void OpeningFlow::readPicture(const QString &path, const QString &shownName)
{
    if (m_window.current() != m_screen)
        return;
    const auto codes = m_pictures.codesIn(path.toStdString());
    if (!codes)
        return m_window.say(codes.error());
    if (codes->size() != 1)
        return m_window.say(Failure{codes->empty() ? Code::Q12 : Code::Q14, {{"fichier", shownName.toStdString()}}});
    m_window.clearMessage();
    takeScan(QByteArray::fromStdString(codes->front()));
}

void OpeningFlow::askPicture()
{
    auto *dialog = new QFileDialog(&m_window, tr("Image du badge"), {}, tr("Images (*.png *.jpg *.jpeg *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { readPicture(path, path.section(QLatin1Char('/'), -1)); });
    dialog->show();
}

void OpeningFlow::opened(desk::Unlocked unlocked)
{
    const desk::StaffMember who = unlocked.who;
    const auto counter = m_steps.open(std::move(unlocked));
    if (!counter)
        return m_window.say(counter.error());
    const desk::CounterState state = desk::counterState(**counter);
    m_window.setStatus(QString::fromStdString(state.facilityName), {});
    m_screen->showChecks(openingModel(who, state, m_steps.facts(), m_window.language()));
}

void OpeningFlow::goBack()
{
    if (!m_screen->showsChecks())
        return m_door->back();
    m_steps.giveUp(); // ends in another window: nothing here is used afterwards
}

} // namespace guichet::ui
