package fr.prendresoin.gateway.session;

/// The identity provider does not give what was asked for: the login is over, or never was one.
final class LoginRefused extends RuntimeException {

    LoginRefused(String why) {
        super(why);
    }
}
