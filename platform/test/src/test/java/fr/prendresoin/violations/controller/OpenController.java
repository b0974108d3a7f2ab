package fr.prendresoin.violations.controller;

public class OpenController {}
