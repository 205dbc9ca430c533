package org.hearth.forum.thread;

/** Where in a thread one is, from 1. Pages are stretches of numbers, so that the last costs what the first does. */
public record Pages(int page, int last) {

    public static final int POSTS = 20;

    static Pages of(int posts, int wanted) {
        var last = pageOf(Math.max(posts, 1));
        return new Pages(Math.clamp(wanted, 1, last), last);
    }

    /** The page that holds this post. */
    public static int pageOf(int number) {
        return (number + POSTS - 1) / POSTS;
    }

    int firstNumber() {
        return (page - 1) * POSTS + 1;
    }

    int lastNumber() {
        return page * POSTS;
    }

    public boolean several() {
        return last > 1;
    }

    public boolean newest() {
        return page == last;
    }
}
