@SoftDelete(columnName = "gone")
package dev.migrate.model.sample.softpackage;

import org.hibernate.annotations.SoftDelete;
