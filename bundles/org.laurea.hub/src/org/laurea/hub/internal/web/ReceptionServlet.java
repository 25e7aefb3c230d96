package org.laurea.hub.internal.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads requests to the reception. */
final class ReceptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Reception reception;

    ReceptionServlet(Reception reception) {
        this.reception = reception;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reception.receive(request, response);
    }
}
