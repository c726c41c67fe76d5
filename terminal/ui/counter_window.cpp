// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/counter_window.h"

#include "terminal/ui/look/banner.h"
#include "terminal/ui/look/training_mark.h"
#include "terminal/ui/look/touch_keys.h"
#include "terminal/ui/look/screen_frame.h"
#include "terminal/ui/notice/screen.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guichet::ui {
namespace {

QPalette counterPalette(const QPalette &base, const Look &look)
{
    QPalette palette = base;
    palette.setColor(QPalette::Window, look.colour(Hue::Paper));
    palette.setColor(QPalette::WindowText, look.colour(Hue::Ink));
    palette.setColor(QPalette::Base, look.colour(Hue::Card));
    palette.setColor(QPalette::Text, look.colour(Hue::Ink));
    palette.setColor(QPalette::Button, look.colour(Hue::Card));
    palette.setColor(QPalette::ButtonText, look.colour(Hue::Ink));
    palette.setColor(QPalette::Highlight, look.colour(Hue::BrandGround));
    palette.setColor(QPalette::HighlightedText, look.colour(Hue::Ink));
    palette.setColor(QPalette::Mid, look.colour(Hue::Track)); // the scroll bars' ground and handle
    palette.setColor(QPalette::Dark, look.colour(Hue::Mute));
    palette.setColor(QPalette::ToolTipBase, look.colour(Hue::Card));
    palette.setColor(QPalette::ToolTipText, look.colour(Hue::Ink));
    palette.setColor(QPalette::PlaceholderText, look.colour(Hue::Mute));
    return palette;
}

} // namespace

CounterWindow::CounterWindow(const Look &look, Language language)
    : m_look(look)
    , m_language(language)
    , m_content(new QWidget(this))
    , m_status(new StatusBar(look, m_content))
    , m_banner(new Banner(look, m_content))
    , m_stack(new QStackedLayout)
    , m_keys(new KeyBar(look, m_content))
    , m_prints(new PrintDesk(this))
{
    setWindowTitle(QStringLiteral("Guichet"));
    setPalette(counterPalette(palette(), look));
    setFont(look.font(Type::Text));
    setAcceptDrops(true);
    for (QWidget *level : {static_cast<QWidget *>(this), m_content}) {
        auto *whole = new QVBoxLayout(level);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->setSpacing(0);
        whole->setSizeConstraint(QLayout::SetNoConstraint); // the screen's size is what there is
    }
    layout()->addWidget(m_content);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addWidget(m_status);
    column->addLayout(m_stack, 1);
    column->addWidget(m_keys);
    new TouchKeys(look, this); // the window owns it; a finger on a field opens it
    connect(m_prints, &PrintDesk::told, this, [this](Tone tone, const QString &sentence) { say(tone, sentence); });
    connect(m_prints, &PrintDesk::failed, this, [this](const Failure &failure) { say(failure); });
}

void CounterWindow::add(Screen *screen)
{
    auto *frame = new ScreenFrame(m_look, screen, this);
    m_stack->addWidget(frame);
    m_frames.insert(screen, frame);
    connect(screen, &Screen::keysChanged, this, [this, screen] {
        if (screen == m_current)
            showKeys();
    });
}

void CounterWindow::go(Screen *screen)
{
    clearMessage();
    m_under = nullptr;
    begin(screen);
}

void CounterWindow::bringUp(Screen *screen)
{
    m_current = screen;
    m_stack->setCurrentWidget(m_frames.value(screen));
    if (m_training) // the stack puts what it shows in front of everything
        m_training->raise();
    showKeys();
}

// As it is seen when it is new: from its top.
void CounterWindow::begin(Screen *screen)
{
    bringUp(screen);
    m_frames.value(screen)->verticalScrollBar()->setValue(0);
    screen->enter();
}

void CounterWindow::lay(Screen *screen)
{
    if (!m_under) {
        m_under = m_current;
        m_focusUnder = focusWidget();
    }
    clearMessage();
    begin(screen);
}

bool CounterWindow::lift()
{
    if (!m_under)
        return false;
    clearMessage();
    bringUp(std::exchange(m_under, nullptr));
    if (m_focusUnder)
        m_focusUnder->setFocus();
    return true;
}

void CounterWindow::markTraining()
{
    if (m_training)
        return;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, makeTrainingBand(m_look, this));
    m_training = new TrainingMark(m_look, this);
    m_training->setGeometry(rect());
    m_training->show(); // the window may be there already
    m_training->raise();
}

void CounterWindow::showKeys()
{
    m_keys->setActions(m_current->keys());
}

void CounterWindow::setStatus(const QString &heading, std::vector<StatusChip> chips)
{
    m_status->setHeading(heading);
    m_status->setChips(std::move(chips));
}

void CounterWindow::say(Tone tone, const QString &sentence, const QString &code)
{
    m_banner->say(tone, sentence, code);
    placeBanner();
    if (tone != Tone::Neutral)
        Q_EMIT sounded(tone);
}

void CounterWindow::say(const Failure &failure)
{
    const Said said = saidOf(failure, m_language);
    say(Tone::Wait, said.sentence, said.code);
    Q_EMIT failed(failure);
}

void CounterWindow::clearMessage()
{
    m_banner->clear();
}

void CounterWindow::cover(QWidget *cover)
{
    if (!m_cover)
        m_focusBefore = focusWidget();
    Q_EMIT covering();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        if (other != this && other->isVisible())
            other->close();
    }
    m_cover = cover;
    m_content->hide();
    layout()->addWidget(cover);
    cover->show();
    cover->setFocus();
}

void CounterWindow::uncover()
{
    if (!m_cover)
        return;
    layout()->removeWidget(m_cover);
    m_cover->hide();
    m_cover = nullptr;
    m_content->show();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

// Over the status line, so that nothing on the screen moves.
void CounterWindow::placeBanner()
{
    const int width = this->width() - 2 * m_look.px(8);
    const int height = std::max(m_banner->heightForWidth(width), m_look.px(44));
    m_banner->setGeometry(m_look.px(8), m_look.px(4), width, height);
    m_banner->raise();
}

void CounterWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_training)
        m_training->setGeometry(rect());
    placeBanner();
}

QString CounterWindow::message() const
{
    return m_banner->sentence();
}

void CounterWindow::showHelp()
{
    Screen *from = m_current;
    if (!m_help) {
        m_help = new NoticeScreen(m_look, this);
        add(m_help);
    }
    m_help->show({Tone::Neutral, tr("Aide"),
                  tr("Présentez la carte au lecteur, à tout moment : la réponse s’affiche seule.\n"
                     "Sans carte : tapez le numéro, le nom ou le téléphone, puis Entrée.\n"
                     "Réponse : O, N ou P pour la photo ; 1 à 4 pour la visite ; Entrée pour les soins.\n"
                     "Soins : code ou nom, Entrée, quantité, Entrée ; F6 espèces ; F10 pour clore.\n"
                     "Envois (F3) : ce qui attend, l’échange par réseau ou par clé.\n"
                     "Échap garde un brouillon : il attend dans les visites du jour, à droite de l’accueil (flèches).\n"
                     "Journée (F2) : visites, ce qui reste à finir, caisse. Plainte (F9) : de partout, rien ne se perd.\n"
                     "Le guichet ne refuse jamais les soins : il dit qui paie."),
                  {}});
    m_help->setActions({{Qt::Key_Escape, tr("Échap"), tr("Retour"), [this, from, under = m_under] {
                            go(from);
                            m_under = under; // what lay below still does
                        }, true, true}});
    go(m_help);
}

// Keys nobody with the focus wanted. A key held down does nothing twice.
void CounterWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_cover || !m_current || takeControlKey(*event) || (!event->isAutoRepeat() && takeEverywhereKey(event->key())) || m_current->takeKey(*event) || event->isAutoRepeat())
        return;
    m_keys->runKey(event->key() == Qt::Key_Enter ? Qt::Key_Return : event->key());
}

// F1, F9 and F12 mean the same on every screen (rulings.md 41).
bool CounterWindow::takeEverywhereKey(int key)
{
    if (key == Qt::Key_F1 && m_current != m_help)
        showHelp();
    else if (key == Qt::Key_F9)
        Q_EMIT complaintWanted();
    else if (key == Qt::Key_F12)
        Q_EMIT lockWanted();
    else
        return false;
    return true;
}

bool CounterWindow::takeControlKey(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Q)
        close();
    return true;
}

void CounterWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &given = *event->mimeData();
    if (given.hasUrls() || given.hasImage() || given.hasText())
        event->acceptProposedAction();
}

void CounterWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(*event->mimeData());
}

void CounterWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

} // namespace guichet::ui
