package fr.prendresoin.offers.feed;

/// What was read is not a text of offers; the message says what is wrong, in French, for the person who sent it.
public class UnreadableOffers extends RuntimeException {

    public UnreadableOffers(String message) {
        super(message);
    }
}
