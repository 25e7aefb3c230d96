package org.laurea.hub.internal.web;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

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
    protected void service(@Nullable HttpServletRequest request, @Nullable HttpServletResponse response)
            throws IOException {
        reception.receive(Objects.requireNonNull(request), Objects.requireNonNull(response));
    }
}
