// Browsers we support have Temporal; Node 20 does not.
import 'temporal-polyfill/global';
