"""Start the program: ``python main.py`` opens the window, ``--help`` lists the commands."""

from csm_desktop.app import main

if __name__ == "__main__":
    raise SystemExit(main())
