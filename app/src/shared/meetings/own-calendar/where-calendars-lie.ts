import { BlockList, isIP } from 'node:net'

/** Networks that are somebody's own, or this machine: RFC 6890's special addresses. */
const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 32],
  ['100::', 64],
  ['2001::', 23],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

const thisMachine = new BlockList()
thisMachine.addSubnet('127.0.0.0', 8, 'ipv4')
thisMachine.addAddress('::1', 'ipv6')

const within = (list: BlockList, address: string): boolean => {
  // An IPv4 address in the clothes of IPv6 is the IPv4 address.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const family = isIP(plain)
  return family === 0 || list.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

/** Whether an address is of no network that all can reach. What is no address is. */
export const isInside = (address: string): boolean => within(inside, address)

/** Whether an address is this machine's own. */
export const isThisMachine = (address: string): boolean => isIP(address) > 0 && within(thisMachine, address)
