/** Events brought to other systems as Standard Webhooks: signed, repeated over days, never to an address of ours. */
@NullMarked
package org.zhengan.gateway.webhook;

import org.jspecify.annotations.NullMarked;
