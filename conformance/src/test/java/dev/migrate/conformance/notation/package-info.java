/**
 * Schemas and operations as short text, for pages and failure messages that people read.
 *
 * <pre>
 * table orders 'All orders'
 *     id bigint not null identity by default
 *     code varchar(20) default 'x' collate "C" comment 'Printed on the invoice'
 *     total numeric(10,2) generated stored (price * amount)
 *     primary key pk_orders (id)
 *     unique uq_code (code) nulls not distinct
 *     foreign key fk_customer (customer_id) references customers (id) on delete cascade
 *     check ck_total (total > 0) not enforced
 *     index ix_code (code desc nulls last, [lower(code)]) using btree include (id) where (code is not null)
 *     option strict
 * sequence order_seq start 100 increment 50
 * enum mood ('sad', 'happy')
 * </pre>
 *
 * <p>It is no database's SQL: it says all that the vocabulary can, and nothing more.
 */
@NullMarked
package dev.migrate.conformance.notation;

import org.jspecify.annotations.NullMarked;
