package fr.prendresoin.pages;

/// What a page is shown on.
enum Screen {
    DESKTOP(1280, 800),
    PHONE(390, 844),

    /// The narrowest on which a page must be read without scrolling sideways.
    NARROW(320, 640),

    /// The desktop when everything is twice as large.
    ZOOMED(640, 400);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
