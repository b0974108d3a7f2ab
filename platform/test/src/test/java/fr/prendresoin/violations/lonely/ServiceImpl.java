package fr.prendresoin.violations.lonely;

class ServiceImpl implements Service {

    @Override
    public void serve() {}
}
