package org.expertqa.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;

/** Opens the installation when the web application starts, and leaves nothing behind when it stops. */
@WebListener
public final class Startup implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        new Gateway(event.getServletContext()).site();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Gateway.of(event.getServletContext()).close();
        Collections.list(DriverManager.getDrivers()).stream()
                .filter(driver ->
                        driver.getClass().getClassLoader() == getClass().getClassLoader())
                .forEach(Startup::deregister);
    }

    private static void deregister(Driver driver) {
        try {
            DriverManager.deregisterDriver(driver);
        } catch (SQLException e) {
            throw new IllegalStateException("Can not deregister " + driver, e);
        }
    }
}
