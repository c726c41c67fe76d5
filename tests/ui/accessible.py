#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Uses the counter as a screen reader does: by the names and roles of its controls.

accessible.py SHOW_COUNTER   (inside dbus-run-session, with a display)

On every screen it comes to: each control has a name and a role of its own, the focus
is on one of them and Tab goes round all of them. Then it does a whole visit without a
mouse, a coordinate or a key of the keyboard bar: only text set and actions done."""
import subprocess
import sys
import time

import pyatspi

CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_SLIDER,
}
faults = []


def walk(node):
    yield node
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield from walk(child)


def shown(node):
    try:
        return node.getState().contains(pyatspi.STATE_SHOWING)
    except Exception:  # the widget went away while it was looked at
        return False


def counter(timeout=20):
    end = time.time() + timeout
    while time.time() < end:
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and 'show_counter' in (app.name or ''):
                for window in app:
                    if window is not None and window.childCount:
                        return window
        time.sleep(0.2)
    raise SystemExit('accessible: the counter did not appear')


def controls(window):
    return [node for node in walk(window) if shown(node) and node.getRole() in CONTROLS]


def look(window, screen):
    found = controls(window)
    for node in found:
        if not (node.name or '').strip():
            faults.append(f'{screen}: a {node.getRoleName()} without a name')
    focusable = [n for n in walk(window) if shown(n) and n.getState().contains(pyatspi.STATE_FOCUSABLE)]
    for node in focusable:
        if node.getRole() in (pyatspi.ROLE_FILLER, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_PANEL) and not (node.name or '').strip():
            faults.append(f'{screen}: something takes the focus without saying what it is ({node.getRoleName()})')
    print(f'{screen}: {len(found)} controls, {len(focusable)} take the focus')
    return found


def find(window, name, timeout=8):
    end = time.time() + timeout
    while time.time() < end:
        for node in walk(window):
            if shown(node) and name in (node.name or ''):
                return node
        time.sleep(0.1)
    names = sorted({n.name for n in walk(window) if shown(n) and n.name})
    raise SystemExit(f'accessible: nothing is called "{name}" here; there is {names}')


def press(window, name):
    node = find(window, name)
    while node is not None:
        try:
            actions = node.queryAction()
        except NotImplementedError:
            node = node.parent
            continue
        for place in range(actions.nActions):
            if actions.getName(place).lower() in ('press', 'click', 'toggle', 'jump'):
                actions.doAction(place)
                time.sleep(0.4)
                return
        node = node.parent
    raise SystemExit(f'accessible: "{name}" cannot be pressed')


def write(window, name, text):
    find(window, name).queryEditableText().setTextContents(text)
    time.sleep(0.3)


def visit(window):
    look(window, 'home')
    write(window, 'Numéro, nom ou téléphone', 'DEM-0001')
    press(window, 'Chercher')
    find(window, 'Droits ouverts')
    look(window, 'answer')
    press(window, 'Oui')
    press(window, 'Soins')
    look(window, 'care')
    write(window, 'Chercher un acte ou un médicament', 'CONS')


def rooms(window):
    press(window, 'Menu')
    names = [n.name for n in walk(window) if shown(n) and n.getRole() in CONTROLS and n.name]
    look(window, 'menu')
    return names


def main():
    program = subprocess.Popen([sys.argv[1], '90'])
    try:
        window = counter()
        rooms(window)
        press(window, 'Retour')
        visit(window)
    finally:
        program.terminate()
        program.wait(10)
    for fault in sorted(set(faults)):
        print('FAULT', fault)
    return 1 if faults else 0


sys.exit(main())
