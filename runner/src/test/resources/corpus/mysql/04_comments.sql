-- Only comments;
# of three kinds;
/* and nothing;
 else */
